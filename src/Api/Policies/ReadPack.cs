using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>A town's rules as data, whole.</summary>
internal static class ReadPack
{
    public sealed record Answer(
        string Id, int Version, string Name, string Issuer, IReadOnlyList<PolicyLevel> Levels, IReadOnlyList<ProjectCategory> Categories,
        IReadOnlyList<MoneyHead> MoneyHeads, IReadOnlyDictionary<string, object?> Settings, IReadOnlyList<RuleAnswer> Rules, IReadOnlyList<string> NegativeList);

    public static Results<Ok<Answer>, NotFound> Handle(string pack, PolicyLibrary library)
    {
        if (library.Find(pack) is not { } found) return TypedResults.NotFound();
        return TypedResults.Ok(new Answer(
            found.Id, found.Version, found.Name, found.Issuer, found.Levels, found.Categories, found.MoneyHeads,
            found.Settings.ToDictionary(setting => setting.Key, setting => setting.Value?.Plain),
            [.. found.Rules.Select(RuleAnswer.Of)], [.. found.NegativeList.Select(rule => rule.Id)]));
    }
}
