using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>One rule, so that every "no" can be looked up.</summary>
internal static class ReadRule
{
    public static Results<Ok<RuleAnswer>, NotFound> Handle(string pack, string id, PolicyLibrary library) =>
        library.Find(pack)?.FindRule(id) is { } rule ? TypedResults.Ok(RuleAnswer.Of(rule)) : TypedResults.NotFound();
}
