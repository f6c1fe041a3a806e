using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Domain.Community;

/// <summary>A browser that asks to be let in to the desk. Its QR holds the code; a staff member's phone confirms it, and that browser alone takes the session.</summary>
public sealed class DeskSignIn
{
    /// <summary>How long a QR may be confirmed.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(2);

    public const int CodeLength = 22;

    private DeskSignIn()
    {
    }

    /// <summary>Follows from the secret that only the browser knows; nothing leads back.</summary>
    public string Code { get; private init; } = "";

    /// <summary>What kind of browser asks, for the person who confirms: "Chrome · Windows".</summary>
    public string Browser { get; private init; } = "";

    public DateTimeOffset ShownAt { get; private init; }
    public DateTimeOffset ExpiresAt { get; private init; }
    public Guid? ConfirmedBy { get; private set; }
    public DateTimeOffset? TakenAt { get; private set; }

    /// <summary>Concurrency token: of two who confirm or take at once, one is refused.</summary>
    public int Revision { get; private set; }

    /// <summary>Four digits that the screen and the phone both show, so that nobody confirms the QR of a stranger.</summary>
    public string Number
    {
        get
        {
            var digest = SHA256.HashData(Encoding.ASCII.GetBytes($"number {Code}"));
            return (BinaryPrimitives.ReadUInt32BigEndian(digest) % 10_000).ToString("0000", CultureInfo.InvariantCulture);
        }
    }

    public static DeskSignIn Show(string code, string browser, DateTimeOffset now) =>
        new() { Code = code, Browser = browser, ShownAt = now, ExpiresAt = now + Life };

    public bool IsWaiting(DateTimeOffset now) => ConfirmedBy is null && now < ExpiresAt;

    /// <summary>Confirming again by the same person changes nothing.</summary>
    public void Confirm(Guid accountId, DateTimeOffset now)
    {
        if (ConfirmedBy == accountId && TakenAt is null) return;
        if (ConfirmedBy is not null) throw new RefusedException(CommunityRefusals.DeskSignInUsed);
        if (now >= ExpiresAt) throw new RefusedException(CommunityRefusals.DeskSignInExpired);
        ConfirmedBy = accountId;
        Revision++;
    }

    /// <summary>Whose session it becomes; nothing while nobody has confirmed, when it was taken before, or too late.</summary>
    public Guid? Take(DateTimeOffset now)
    {
        if (ConfirmedBy is not { } accountId || TakenAt is not null || now >= ExpiresAt + Life) return null;
        TakenAt = now;
        Revision++;
        return accountId;
    }
}
