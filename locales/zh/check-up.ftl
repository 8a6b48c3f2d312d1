# 体检的结果。

## 功能

function-govern = 领头管起来
function-identify = 弄清有什么
function-protect = 保护
function-operate = 谨慎使用
function-monitor = 留意
function-respond = 出事时行动
function-recover = 重新站起来

## 各项功能的现状

stand-none = 还没开始
stand-some = 已经开始
stand-good = 已经做好
stand-apart = 与您无关

## 等级：名称，.about 说明它的意思

level-beginning = 刚起步
    .about = 您做出来的许多东西还没有保护，别人可以拿去用。头几步都不大，多半也花不了多少钱。
level-basics = 基础已有
    .about = 您的生意有一部分已经有了保障。下面的缺口值得尽快补上。
level-steady = 稳步前进
    .about = 大部分您都在管。再走几步就可靠了。
level-strong = 很扎实
    .about = 您把知识产权管得很好。请坚持下去，一年后再看一次。

## 要做什么：按钮上的步骤，.why 说明理由

learn-the-basics = 了解主要的权利
    .why = 知道有什么，才管得住。先读一点就够了。
name-somebody = 定下由谁来管
    .why = 有一个人每月固定花一点时间，其他的事才做得下去。
write-the-list = 列出您拥有的东西
    .why = 其他每一步都从这份清单开始。一页纸就够。
put-ownership-in-writing = 把归谁所有写下来
    .why = 自由职业者、员工或合伙人做的东西，没有合同，可能就不是您的。
register-the-name = 注册您的名称
    .why = 别人可能赶在您前面注册，然后不让您用。
widen-the-name = 看看名称在国外的情况
    .why = 商标只在注册的地方有效。想想您在哪些国家销售或生产。
file-before-showing = 先申请，再公开
    .why = 新东西一旦公开，申请专利或外观设计的路可能就断了。
lock-the-secrets = 把秘密锁好
    .why = 您自己用心保密，法律才保护秘密。
get-permissions = 补上缺少的许可
    .why = 没有许可就用照片、歌曲或软件，代价可能很高。
promise-before-showing = 先让合作方签字
    .why = 签字的承诺是最便宜的保护。
search-before-launch = 每次上市前先查
    .why = 太晚才发现在先权利，就得改名，或者产品停售。
watch-the-market = 留意有没有人抄
    .why = 越早发现抄袭，制止起来越省钱。
keep-a-calendar = 用日历记住日期
    .why = 忘缴一笔费用，花了多年才得到的权利可能就没了。
make-a-plan = 准备好应对抄袭的办法
    .why = 出了争议，头几天最要紧。要知道找谁、留下什么。
keep-proof = 另存一份有日期的证据
    .why = 遇到失窃、争吵或电脑丢失，放在另一处、有日期的副本能帮上忙。
review-every-year = 一年后再看一次
    .why = 生意会变。同样的问题能看出有什么新情况。
tell-the-story = 给您拥有的东西估个价
    .why = 知道价值，就能用来贷款、出售或许可。
earn-with-it = 用您拥有的东西赚钱
    .why = 理清楚的权利，能用不止一种办法带来钱。
teach-the-team = 把规矩告诉您的团队
    .why = 规矩知道了、懂了，人才会遵守。
use-free-help = 用好现有的免费帮助
    .why = 主管局、支持中心和课程都帮助小企业，多半不收钱。
plan-export = 卖到国外之前先计划
    .why = 权利到国境为止。到了国外要重新开始，有些期限很早就开始计算。
