using System.Text;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Domain.Intake.Reading;

/// <summary>Refuses a flow in which a conversation could be lost: missing or unreachable nodes, loops in which nobody is asked, patterns that do not hold, texts too long to be sent.</summary>
internal sealed partial class FlowCheck(string file, Flow flow)
{
    /// <summary>UTF-8 bytes of one message; what was filled in needs room beside it.</summary>
    private const int LongestText = 1500;
    private const int MostOptions = 9;

    public void Check()
    {
        if (!Id().IsMatch(flow.Id)) throw Fault(null, $"\"{flow.Id}\" is no id.");
        if (!flow.Nodes.ContainsKey(flow.Start)) throw Fault(flow.Start, "The start is missing.");
        foreach (var (name, node) in flow.Nodes) CheckNode(name, node);
        CheckReach();
        foreach (var name in flow.Nodes.Keys) CheckLoop(name, name, []);
    }

    private void CheckNode(string name, FlowNode node)
    {
        if (FlowEdges.Following(node).FirstOrDefault(next => !flow.Nodes.ContainsKey(next)) is { } missing)
            throw Fault(name, $"It leads to \"{missing}\", which is missing.");
        if (TextOf(node) is { } text) CheckText(name, text);
        if (node is FlowNode.Ask ask) CheckAsk(name, ask);
        if (KeyRead(node) is { } key && !Keys.Contains(key)) throw Fault(name, $"Nothing is ever kept under \"{key}\".");
    }

    private void CheckText(string name, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) throw Fault(name, "It says nothing.");
        if (Encoding.UTF8.GetByteCount(text) > LongestText) throw Fault(name, $"Its text is longer than {LongestText} bytes.");
        if (ChatTexts.KeysIn(text).FirstOrDefault(key => !Keys.Contains(key)) is { } unknown) throw Fault(name, $"Nothing is ever kept under \"{unknown}\".");
    }

    private void CheckAsk(string name, FlowNode.Ask ask)
    {
        var (least, most) = ask.What == AskKind.Choice ? (2, MostOptions) : (0, 0);
        if (ask.Options.Count < least || ask.Options.Count > most) throw Fault(name, $"A choice has 2 to {MostOptions} options; nothing else has any.");
        if (ask.Options.DistinctBy(option => option.Id).Count() < ask.Options.Count) throw Fault(name, "An option stands there twice.");
        if (ask.Least > ask.Most) throw Fault(name, "The least is more than the most.");
        if (ask.What is not (AskKind.Text or AskKind.Number) && (ask.Least ?? ask.Most) is not null) throw Fault(name, "Only texts and numbers have a least and a most.");
        if (ask.What == AskKind.Text && ask.Most is null) throw Fault(name, "A text has a longest length.");
        if (ask.Pattern is { } pattern) CheckPattern(name, ask, pattern);
    }

    private void CheckPattern(string name, FlowNode.Ask ask, string pattern)
    {
        if (ask.What != AskKind.Text) throw Fault(name, "Only a text has a pattern.");
        try
        {
            _ = AskReader.Compile(pattern);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            throw Fault(name, $"The pattern does not hold: {fault.Message}");
        }

        if (ask.Example is null) throw Fault(name, "A pattern needs an example.");
    }

    private void CheckReach()
    {
        var (reached, next) = (new HashSet<string> { flow.Start }, new Queue<string>([flow.Start]));
        while (next.TryDequeue(out var name))
            foreach (var following in FlowEdges.Following(flow.Nodes[name]).Where(reached.Add)) next.Enqueue(following);
        if (flow.Nodes.Keys.FirstOrDefault(name => !reached.Contains(name)) is { } lost) throw Fault(lost, "Nothing leads to it.");
    }

    private void CheckLoop(string first, string name, HashSet<string> passed)
    {
        foreach (var next in FlowEdges.Unasked(flow.Nodes[name]))
        {
            if (next == first) throw Fault(first, "It comes back to itself without asking anybody.");
            if (passed.Add(next)) CheckLoop(first, next, passed);
        }
    }

    private HashSet<string> Keys => field ??= [.. flow.Nodes.Values.SelectMany(KeysGiven)];

    private static IEnumerable<string> KeysGiven(FlowNode node) => node switch
    {
        FlowNode.Ask ask => [ask.Key],
        FlowNode.Pick pick => [pick.Key, $"{pick.Key}Text"],
        FlowNode.Act act => act.Gives,
        _ => [],
    };

    private static string? KeyRead(FlowNode node) => node switch
    {
        FlowNode.Branch branch => branch.On,
        FlowNode.Walk walk => walk.Key,
        _ => null,
    };

    private static string? TextOf(FlowNode node) => node switch
    {
        FlowNode.Say say => say.Text,
        FlowNode.Ask ask => ask.Text,
        FlowNode.Pick pick => pick.Text,
        _ => null,
    };

    private MalformedFlowException Fault(string? node, string reason) => new(file, node, reason);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$")]
    private static partial Regex Id();
}
