using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Logins;

/// <summary>100 logins of one person in a minute.</summary>
internal sealed class LoginLimit(SandboxClock clock)
{
    private readonly CallLimit perMinute = new(100, TimeSpan.FromMinutes(1), clock);

    public bool Admit(LoginPerson person) => perMinute.Admit(person.Name);
}
