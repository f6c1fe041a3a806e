using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Domain.Presence.Lots;
using ZiZhiJin.Domain.Presence.Seats;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Desk.Meetings.Forum;

/// <summary>Who speaks at a meeting, what is asked in writing, and who gets its places beside the order of arrival.</summary>
/// <param name="Nonce">Of a form that must not be carried out twice.</param>
public sealed record ForumView(
    Meeting Meeting, IReadOnlyList<NamedSpeaker> Speakers, IReadOnlyList<WrittenQuestion> Questions, IReadOnlyList<KeptSeats> Seats, Lottery? Lottery, string Nonce)
{
    /// <summary>Of the roster, by part of a name; nothing while nobody was looked for.</summary>
    public IReadOnlyList<RosterSearch.Found>? Found { get; init; }
    public string? Name { get; init; }
    public Fault? Fault { get; init; }
}
