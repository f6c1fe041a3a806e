using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>For how long something has to be posted in an area.</summary>
public sealed class PublicityRules(AreaRules areas)
{
    public async Task<PublicityRule> Of(Guid areaId, int year, PostingKind kind, CancellationToken cancel) =>
        PublicityRule.Of(kind, await areas.Of(areaId, year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy));
}
