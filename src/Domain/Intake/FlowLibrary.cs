using System.Reflection;
using ZiZhiJin.Domain.Intake.Reading;

namespace ZiZhiJin.Domain.Intake;

/// <summary>All flows that this build carries, read and checked once at start.</summary>
public sealed class FlowLibrary
{
    /// <summary>The flows that the chat itself leads to.</summary>
    public const string Binding = "bind", Person = "person";

    private const string Folder = "ZiZhiJin.Domain.Intake.Flows.";

    private readonly Dictionary<string, Flow> _byId;
    private readonly Dictionary<string, Flow> _byWord;

    /// <exception cref="MalformedFlowException">Two flows share an id or a word, or one that the chat leads to is missing.</exception>
    public FlowLibrary(IReadOnlyList<(string File, Flow Flow)> flows)
    {
        _byId = Named(flows.Select(read => (read.File, read.Flow.Id, read.Flow)));
        _byWord = Named(flows.SelectMany(read => read.Flow.Words.Select(word => (read.File, ChatWords.Even(word), read.Flow))));
        foreach (var needed in (string[])[Binding, Person])
            if (!_byId.ContainsKey(needed)) throw new MalformedFlowException("*", null, $"There is no flow \"{needed}\".");
        Menu = [.. _byId.Values.Where(flow => flow.Place is not null).OrderBy(flow => flow.Place)];
    }

    public IReadOnlyList<Flow> Menu { get; }

    public IEnumerable<Flow> All => _byId.Values;

    /// <summary>Every act that a flow may ask for, and every list.</summary>
    public IEnumerable<string> Acts => Nodes.OfType<FlowNode.Act>().Select(act => act.Do).Distinct();

    public IEnumerable<string> Lists => Nodes.OfType<FlowNode.Pick>().Select(list => list.Of).Distinct();

    private IEnumerable<FlowNode> Nodes => All.SelectMany(flow => flow.Nodes.Values);

    public Flow? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The flow that these words begin.</summary>
    public Flow? BegunBy(string text) => _byWord.GetValueOrDefault(ChatWords.Even(text));

    /// <exception cref="MalformedFlowException">A flow is not as it must be.</exception>
    public static FlowLibrary LoadEmbedded()
    {
        var resources = Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal));
        return new([.. resources.Order().Select(name => (name[Folder.Length..], FlowReader.Read(name[Folder.Length..], TextOf(name))))]);
    }

    private static string TextOf(string resource)
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return text.ReadToEnd();
    }

    private static Dictionary<string, Flow> Named(IEnumerable<(string File, string Name, Flow Flow)> all)
    {
        var named = new Dictionary<string, Flow>();
        foreach (var (file, name, flow) in all)
            if (!named.TryAdd(name, flow)) throw new MalformedFlowException(file, null, $"\"{name}\" belongs to the flow \"{named[name].Id}\" already.");
        return named;
    }
}
