using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>Where a posting stands after a step.</summary>
internal sealed record PostingStep(Guid Id, PostingState State, int Version, DateTimeOffset? PostedAt, DateTimeOffset? EndsAt)
{
    public static PostingStep Of(Posting posting) => new(posting.Id, posting.State, posting.Version, posting.PostedAt, posting.EndsAt?.ToUniversalTime());
}
