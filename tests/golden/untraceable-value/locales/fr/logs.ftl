-long = { $log-period }
-de = { PLATFORM() ->
    [a] de
   *[b] des
 }
-form = { $n ->
    [one] jour
   *[other] jours
 }
helper = { $log-period ->
   *[a] un an
 }
about-logs = Nous conservons { -de } journaux du serveur pendant { -long(log-period: "un an") } ({ -form(n: 1) }, { helper }, { NUMBER(13, $log-period) }, { $log-period }, { NUMBER($adult-age, minimumFractionDigits: 3) }).
