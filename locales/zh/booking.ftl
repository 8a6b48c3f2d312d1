# 预约面谈：事先约定什么，之后有什么。按钮最多 40 个字符。

# 确认的人接受以下内容。版本由这段文字得出，随每个预约保存。
terms =
    咨询免费。内容是一般信息，不是法律意见，期限仍由您自己遵守。
    顾问能看到您的主题、语言、回答、结果和您打开过的指南，看不到您输入的文字。
    确认即表示您接受。
sides-ask = 这件事有对方当事人吗？或者已有律师或代理人在为您办理吗？如果都没有，请确认。
sides-some = 有对方，或已有律师
sides-which = 还有谁与这件事有关？顾问不能同时帮助双方，所以主管局会在面谈前核对。您不必说出姓名。
sides-neither = 没有别人
sides-other = 有对方当事人
sides-attorney = 我已有律师或代理人
sides-unsaid = 我不想说
# $answer：上面四个回答之一。
sides-told = 还有谁与这件事有关：{ $answer }。
sides-change = 更改还有谁与此有关

## 怎样见面

ways = 见面方式
ways-which = 您想怎样见面？
ways-any = 都可以
ways-phone = 电话
ways-video = 视频
ways-office = 到主管局面谈
# $place：地点名称。
ways-at = 到主管局面谈：{ $place }
# $way：上面的一种方式。
ways-chosen = 只显示这样的时间：{ $way }。

## 顾问可以事先知道什么

tell = 事先告诉顾问一些事
tell-card = 您可以事先写下想问的问题。这不是必须的，顾问会问您。
tell-why-not = 请不要在这里描述您的发明或秘密。面谈不需要它，过早说出可能使您失去权利。
# $time：天数。
tell-kept = 只有主管局会看到。面谈后{ $time }删除，您也可以提前收回。
tell-agree = 我明白了，我要写
tell-decline = 不，事先不说
telling = 请现在用一条消息写下来。它会转给您的顾问。
tell-done = 已为您的顾问保存。
tell-there = 您给顾问的留言已保存。
untell = 收回我给顾问的留言
untold = 您给顾问的留言已删除。

## 来自顾问的消息

# $name：顾问。
called-off = { $name } 不得不取消您的面谈。我们很抱歉。
why-absent = 顾问那个时间不能到场。
why-closed = 主管局那个时间不开放。
why-sides = 主管局不能就此事为您提供咨询，以免同时帮助双方。这不是对您这件事的评价。
why-subject = 主管局有另一位更了解这个主题的人。
called-off-then = 您的回答都还在。您可以另选时间，或者找人谈。
another-time = 另选时间
# $name：顾问。
note = 面谈之后，{ $name } 写道：
# $words：顾问写的话。
note-words = { $words }
# $time：日期和时间。
missed = 面谈时没有等到您：{ $time }。这种事难免。
missed-then = 您可以另选时间。如果您到了而没有人来，请告诉工作人员。

## 没有空闲时间

wait = 有空闲时间时通知我
# $time：天数。
wait-set = 一有空闲时间，我们就在这里给您发消息。我们白天每小时看一次，持续{ $time }。
wait-on = 您在候补名单上。
wait-leave = 退出候补名单
wait-left = 您已不在候补名单上。
wait-free = 现在有空闲时间。可能还有别人在等，请尽快选择。
wait-over = 没有空出时间。您已不在候补名单上。

## The reminder

coming = 好的，我会参加
coming-thanks = 谢谢。您的顾问能看到您会参加。
coming-told = 您已确认会参加。
