using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Meetings;

/// <summary>That somebody voted, and not what: nothing in it leads to a ballot of a secret motion, no time and no number either. One a person or household.</summary>
public sealed class Turnout
{
    public const int LongestUnit = 32;

    private Turnout()
    {
    }

    public Guid MotionId { get; private init; }

    /// <summary>The person's id, or what a household is known by. After the closing the person's id in either case.</summary>
    public byte[] Unit { get; private init; } = [];

    public Guid PersonId { get; private init; }

    /// <summary>By whose phone or hand: the voter's own, or that of staff for a ballot on paper.</summary>
    public Guid ByAccountId { get; private init; }

    public Channel Channel { get; private init; }
}
