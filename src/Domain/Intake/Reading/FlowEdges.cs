namespace ZiZhiJin.Domain.Intake.Reading;

/// <summary>Where a node leads.</summary>
internal static class FlowEdges
{
    /// <summary>Every node that can follow.</summary>
    public static IEnumerable<string> Following(FlowNode node) => Unasked(node).Concat(node switch
    {
        FlowNode.Ask ask => [ask.Next, .. ask.Options.Select(option => option.Next)],
        FlowNode.Pick pick => [pick.Next],
        FlowNode.Walk walk => [walk.Next],
        _ => Enumerable.Empty<string?>(),
    }).OfType<string>().Distinct();

    /// <summary>Those that follow without a word from the person.</summary>
    public static IEnumerable<string> Unasked(FlowNode node) => node switch
    {
        FlowNode.Say say => Some(say.Next),
        FlowNode.Branch branch => [.. branch.Cases.Values, branch.Else],
        FlowNode.Pick pick => pick.TakeOnly ? [pick.Empty, pick.Next] : [pick.Empty],
        FlowNode.Walk walk => Some(walk.Refused),
        FlowNode.Act act => [.. Some(act.Next), .. act.Refused.Values],
        _ => [],
    };

    private static IEnumerable<string> Some(string? next) => next is null ? [] : [next];
}
