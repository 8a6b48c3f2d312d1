# 寻找费用帮助的问题树。

name = 哪种费用帮助适合我？

purpose = 您需要哪方面的帮助？
    .why = 每种帮助有自己的门路。
    .short = 需要帮助
    .fees = 少付官费
    .attorney = 找律师或代理人
    .money = 找钱付这些费用
    .plan = 想知道要花多少钱
    .dispute = 争议的费用
    .advice = 初步咨询和检索

where = 您想减少哪里的费用？
    .why = 国际体系和各主管局的规则不同。
    .short = 费用
    .international = WIPO的：PCT、马德里、海牙
    .national = 国家局或地区局的
    .least-developed = 我住在最不发达国家

size = 由谁来申请？
    .why = 什么算小，各主管局自己规定。
    .short = 申请人
    .person = 个人或学生
    .small = 小公司或新公司
    .university = 大学或公共机构
    .large = 大公司，或属于集团

stage = 您走到哪一步了？
    .why = 免费项目大多要求已有发明，不能只有想法。
    .short = 阶段
    .idea = 我有一个想法
    .ready = 我已知道怎么实现
    .filed = 我已经申请了

means = 您付得起律师费吗？
    .why = 免费律师是给钱不多的个人和企业的。
    .short = 财力
    .little = 付不起，我钱不多
    .enough = 可以，只要价格合理

money = 您想找哪种钱？
    .why = 补助、贷款和投资人，各有各的要求。
    .short = 资金
    .grant = 补助或代金券
    .loan = 用权利贷款
    .investor = 投资人

plan = 您想知道什么？
    .why = 申请只是第一波费用。
    .short = 想知道
    .first = 取得保护要花多少
    .years = 以后几年要花哪些

dispute = 争议会在哪里解决？
    .why = 走哪条路决定花多少钱。
    .short = 争议
    .court = 在法院
    .outside = 在法院外
    .insurance = 我想找保险
