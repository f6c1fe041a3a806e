using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What a call is made of: ids that belong to a place, an account that belongs nowhere yet, and the role in which it is made.</summary>
internal sealed record Ask(Belongings Ids, Guid Newcomer, Role? Role)
{
    /// <summary>What a browser shows that waits to be let in to the desk.</summary>
    public string DeskCode { get; init; } = "";

    /// <summary>What stands on a paper form of here.</summary>
    public string PaperCode { get; init; } = "";

    /// <summary>What the screens at the activity and at the meeting of here show.</summary>
    public string VenueCode { get; init; } = "";

    public string MeetingCode { get; init; } = "";

    /// <summary>Shown by a screen that waits to be paired.</summary>
    public string ScreenNumber { get; init; } = "";

    /// <summary>The hash of what hangs here.</summary>
    public string PostingHash { get; init; } = new('0', 64);
}
