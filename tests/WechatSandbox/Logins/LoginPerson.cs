namespace ZiZhiJin.WechatSandbox.Logins;

/// <summary>Somebody who logs in. Without a union id they look as if the accounts shared no open platform account.</summary>
internal sealed record LoginPerson(string Name, bool WithUnionId);
