using ZiZhiJin.Desk.Community.Access;

namespace ZiZhiJin.Desk.Community;

/// <summary>Whose account it is, as far as the desk may say: one's own, or the end of its number.</summary>
internal static class AccountWords
{
    public static string Of(Guid account, Clerk clerk) => account == clerk.AccountId ? "您" : $"账号 {account.ToString()[^8..]}";
}
