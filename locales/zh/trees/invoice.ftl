# 辨认假账单的问题树。

name = 这份账单或信函是骗局吗？

sender = 是谁发来的？
    .why = 假账单常用和主管局相近的名称。
    .short = 发信人
    .agent = 我自己的律师或代理人
    .office = 自称WIPO或知识产权局
    .register = 登记簿、名录或数据库
    .unknown-firm = 我不认识的公司
    .caller = 来电或聊天消息
    .domain-seller = 卖网址的人
    .promoter = 夸我想法好的公司
    .accuser = 有人说我侵权

asks = 它要您做什么？
    .why = 主管局自己会公布。谁也不必为私人名录付钱。
    .short = 要什么
    .publication = 付钱来公布或列名
    .renewal = 付钱来续展我的权利
    .fee = 付我的申请费
    .data = 要我的卡号、密码或银行资料
    .signature = 只要我签字寄回

hurry = 它是否催您几天内付款，否则就失去权利？
    .why = 催得急是诈骗的迹象。
    .short = 催促
    .yes = 是
    .no = 不是

agent = 有代理人替您和主管局打交道吗？
    .why = 有代理人时，主管局通常写信给代理人。
    .short = 代理人
    .passed-over = 有，但信直接寄给了我
    .passed-on = 有，是代理人转来的
    .none = 没有，我自己办

account = 银行账户和主管局官网上的一样吗？
    .why = 做得好的假账单，只有账户不同。
    .short = 银行账户
    .differs = 不一样，是别的账户或国家
    .same = 一样
    .not-compared = 我还没有对过
