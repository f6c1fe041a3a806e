using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Community;

/// <summary>
/// What the chat gives somebody to open the mini-program with. It works once, because afterwards the account is no longer one of the chat.
/// </summary>
public sealed class AccountLink(KeyRing ring, TimeProvider time)
{
    public static readonly TimeSpan Valid = TimeSpan.FromMinutes(10);
    private readonly TimedCode _codes = new(ring, time, "account-link", Valid);

    public string CodeFor(Guid accountId) => _codes.For(accountId);

    /// <summary>The account of the chat; nothing for a code that is forged or too old.</summary>
    public Guid? AccountOf(string code) => _codes.IdIn(code);
}
