namespace ZiZhiJin.Domain.Notices.Delivering;

/// <summary>Why a delivery ended as it did.</summary>
public static class DeliveryWord
{
    public const string NoAccount = "no-account";
    public const string NoWay = "no-way";
    public const string Erased = "erased";
    public const string Withdrawn = "withdrawn";
    public const string Unreadable = "unreadable";
    public const string Interrupted = "interrupted";
    public const string NoAnswer = "no-answer";
    public const string NoCredit = "no-credit";
    public const string WindowClosed = "window-closed";
    public const string Blocked = "blocked";
    public const string RecipientGone = "recipient-gone";
    public const string Later = "later";

    public static string Faulty(int code, string? field) => field is null ? $"code-{code}" : $"code-{code}:{field}";

    public static string AccountTrouble(int code) => $"account-{code}";

    public static string Undelivered(int code) => $"undelivered-{code}";
}
