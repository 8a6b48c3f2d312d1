# The invitation by mail, beside the file in the chat.

offer = 也用电子邮件发给我
ask = 邀请应发到哪个电子邮件地址？
once = 这个地址只用于这次会面。会面之后就会删除，您也可以提前连同您的数据一起删除。
skip = 跳过
bad = 这不能用作电子邮件地址。请检查后重新输入。
on-its-way = 邀请正发往您的电子邮件地址。会面有变动时也会发到那里。
subject-request = 会面已预约（{ $code }）
subject-moved = 会面已改时间（{ $code }）
subject-cancelled = 会面已取消（{ $code }）
text-request = 您的会面已预约。
text-moved = 您的会面有了新时间。
text-cancelled = 您的会面已取消。原定时间：
closing = 这封邮件是您在{ $office }的聊天中要求的。要改时间或取消，请打开聊天，输入：我的预约。预约号是 { $code }。

## To the adviser

adviser-request = 有人预约了与您的会面。
adviser-moved = 与您的一次会面有了新时间。
adviser-cancelled = 与您的一次会面已取消。原定时间：
adviser-when =
    { $time }
    { $length }，{ $way }
adviser-closing = 会面主题请在{ $office }的工作台上查看，预约号是 { $code }。这封邮件的回复没有人看。
