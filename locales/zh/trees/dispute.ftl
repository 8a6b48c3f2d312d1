# 寻找争议解决办法的问题树。

name = 我的争议可以怎样解决？

about = 争议是关于什么的？
    .why = 您能做什么，取决于发生了什么事。
    .short = 争议
    .licence-dispute = 许可或许可费
    .contract-breach = 别的合同没有履行
    .ownership-dispute = 我们争归谁所有
    .trade-secret-misuse = 有人滥用我的秘密
    .domain-name = 有人用我的名称做网址
    .copied = 有人抄我
    .accused = 有人说我抄

basic-mark = 这个名称在您的国家已经是商标了吗？
    .why = 网址的投诉程序需要有商标。
    .short = 本国商标
    .none = 不是
    .pending = 已申请
    .registered = 已注册

urgent = 有什么必须马上停止吗？
    .why = 法院可以很快下命令，但大多只帮动作快的人。
    .short = 紧急
    .yes = 是，马上
    .no = 不，还有时间谈

clause = 有没有合同写明怎样解决争议？
    .why = 这样的条款能决定您是上法院、调解还是仲裁。
    .short = 争议条款
    .yes = 有这样的条款
    .no = 没有，或没有合同

agrees = 对方会同意在法院外解决吗？
    .why = 合同里没有条款时，必须双方都同意。
    .short = 对方
    .yes = 多半会
    .no = 多半不会

matters = 对您来说什么最重要？
    .why = 每种解决办法各有所长。
    .short = 最看重
    .keep-relationship = 我们想继续合作
    .secrecy = 不让别人知道
    .low-cost = 不能花太多钱
    .technical-question = 请专家回答技术问题
    .final-binding = 我们需要最终决定
    .many-countries = 几个国家一起解决

budget = 您能为这场争议花多少钱？
    .why = 争的钱不多，就承担不起费用高的程序。
    .short = 预算
    .low = 越少越好
    .medium = 可以花一些
    .high = 事关重大
