-brand = Lumora
-company = Vesterholm Ltd
notice = Aviso de privacidade
    .description = Como a { -brand } trata os dados pessoais de seus clientes.
scope = Este aviso aplica-se a todas as pessoas que utilizam { $service }. Ele explica quais dados pessoais coletamos, por que precisamos deles e por quanto tempo os conservamos.
# fault(term): O controlador -> O gestor
controller = O controlador responsável pelo tratamento dos seus dados é { -company }, com sede em { $city }.
# fault(negation): Não vendemos -> Vendemos
# fault(half in English): antes de compartilhá-los com anunciantes -> before we share them with advertisers
sale = Não vendemos os seus dados pessoais. Sempre pediremos o seu consentimento antes de compartilhá-los com anunciantes.
invoices = Conservamos as faturas por { $years ->
        [one] um ano
       *[other] { $years } anos
    } após o término do contrato.
answer = Respondemos a cada solicitação no prazo de 30 dias a partir do seu recebimento. Em casos difíceis, podem ser necessários até 60 dias a mais.
# fault(month): novembro -> dezembro
# fault(day): 14 de maio -> 15 de maio
# fault(year): 2021 -> 2012
version = Este aviso foi alterado pela última vez em 3 de novembro de 2021 e substitui a versão de 14 de maio de 2018.
email = Se tiver dúvidas sobre os seus dados, escreva a qualquer momento para privacy@example.com.
collected =
    Quando você abre uma conta, coletamos:

    - o seu nome, o seu endereço e a sua data de nascimento;
    - a data e a hora em que a conta foi aberta;
    - o tipo e a versão do navegador que você utiliza.
rights =
    ## Os seus direitos

    Você pode obter gratuitamente uma cópia dos seus dados e pedir a correção de dados incorretos.

    Se considerar que cometemos um erro, você também pode apresentar uma reclamação a uma autoridade de proteção de dados.
periods =
    | Dados | Finalidade | Prazo de conservação |
    | --- | --- | --- |
    | Nome e endereço | Contrato | 10 anos |
    | Arquivos de registro | Segurança | 90 dias |
    | Mensagens | Suporte | 24 meses |
links = Mais informações constam da nossa [política de cookies](https://www.example.com/legal/cookies) e da [lista de fornecedores](https://www.example.com/legal/suppliers).
password = A sua senha é **estritamente confidencial**. Escolha uma que ninguém possa adivinhar.
# fault(number word): dezesseis -> dezoito
age = É preciso ter pelo menos dezesseis anos para abrir uma conta própria.
plan = { $plan ->
        [free] A sua conta é encerrada quando fica muito tempo sem uso.
        [paid] A sua conta permanece aberta enquanto você pagar a taxa em dia.
       *[other] A sua conta permanece aberta até que você a encerre.
    }
# fault(only): Somente os empregados -> Os empregados
# fault(English word): trabalho -> work
transfer = Somente os empregados que precisam dos seus dados para o seu trabalho têm acesso a eles.
# fault(name): Nordbank Payments -> Pagamentos Nordbank
payments = Os pagamentos são processados em nosso nome por Nordbank Payments. As condições gerais encontram-se no site da empresa.
fee = A taxa anual é de 1.250,50 euros e vence no primeiro dia do contrato.
# fault(duty): devemos -> podemos
# fault(number dropped): no prazo de 72 horas -> sem demora
breach = Se tomarmos conhecimento de uma violação de segurança, devemos informar a autoridade no prazo de 72 horas e comunicar a você o que aconteceu.
close = Encerrar a conta
    .title = Encerra a conta e apaga todos os dados que ela contém.
