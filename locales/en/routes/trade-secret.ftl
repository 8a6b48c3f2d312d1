name = Keep it secret
what = What others do not know can be kept as a secret, as long as you really protect it.
next-1 = List what is secret and who knows it.
next-2 = Lock it away and limit access. Mark papers as confidential.
next-3 = Let employees and partners sign a confidentiality agreement.
next-4 = Keep proof of what you did to protect it.
time = It works from the first day and lasts as long as the secret does.
risk = If it gets out, it is lost. Others may find it on their own and use it.
