using System.ComponentModel.DataAnnotations;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>What a notice says, to whom, and when. Without From it is there at once; pinned until a Shanghai day, that day included.</summary>
public sealed record NoticeRequest(
    [Required, PlainText, StringLength(NoticeText.LongestTitle, MinimumLength = NoticeText.ShortestTitle)] string Title,
    [Required, StringLength(NoticeText.LongestBody, MinimumLength = 2)] string Body,
    NoticeCategory Category, [Required] NoticeRequest.To Audience, DateTimeOffset? From = null, DateOnly? PinnedUntil = null, bool Urgent = false)
{
    /// <summary>Area: everybody in it. Roles: who holds one of them there. Persons: these of its rosters.</summary>
    public sealed record To(AudienceKind Kind, [MaxLength(20)] IReadOnlyList<Role>? Roles = null, [MaxLength(Domain.Notices.Audience.MostMembers)] IReadOnlyList<Guid>? PersonIds = null)
    {
        internal Audience Audience() => Kind switch
        {
            AudienceKind.Area => Domain.Notices.Audience.Everybody,
            AudienceKind.Roles => Domain.Notices.Audience.HoldersOf(Roles ?? []),
            AudienceKind.Persons => Domain.Notices.Audience.Of(PersonIds ?? []),
            _ => throw new MalformedException("notice.audience-unknown", "kind", "通知对象只能是 area、roles 或 persons。"),
        };
    }

    internal NoticeWish WishFor(Guid areaId) => new(areaId, new(Title.Trim(), Body.Trim(), Category), Audience.Audience(), new(From, PinnedUntil, Urgent));
}
