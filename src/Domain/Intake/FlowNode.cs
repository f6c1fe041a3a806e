using System.Text.Json.Serialization;

namespace ZiZhiJin.Domain.Intake;

/// <summary>One step of a flow. A step without a next one ends it. In every text, <c>{key}</c> stands for what was said or done under that key.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(Say), "say")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Branch), "branch")]
[JsonDerivedType(typeof(Pick), "list")]
[JsonDerivedType(typeof(Walk), "survey")]
[JsonDerivedType(typeof(Act), "act")]
public abstract record FlowNode
{
    private FlowNode()
    {
    }

    /// <summary>Says something and goes on.</summary>
    public sealed record Say(string Text, string? Next = null) : FlowNode;

    /// <summary>Asks and waits. What fits is kept under the key.</summary>
    public sealed record Ask(AskKind What, string Text, string Key, string? Next = null) : FlowNode
    {
        public bool Optional { get; init; }

        /// <summary>Said when a second answer in a row does not fit.</summary>
        public string? Example { get; init; }

        /// <summary>Shortest text, or smallest number.</summary>
        public int? Least { get; init; }

        /// <summary>Longest text, or largest number.</summary>
        public int? Most { get; init; }

        /// <summary>What a text has to look like.</summary>
        public string? Pattern { get; init; }

        public IReadOnlyList<AskOption> Options { get; init; } = [];
    }

    /// <summary>Goes on by what stands under a key.</summary>
    public sealed record Branch(string On, IReadOnlyDictionary<string, string> Cases, string Else) : FlowNode;

    /// <summary>Offers a list that is looked up, and keeps what is picked. A single thing is picked by itself where <see cref="TakeOnly"/> says so.</summary>
    public sealed record Pick(string Of, string Text, string Key, string Next, string Empty) : FlowNode
    {
        public bool TakeOnly { get; init; }
    }

    /// <summary>Walks through the survey whose id stands under the key.</summary>
    public sealed record Walk(string Key, string? Next = null) : FlowNode
    {
        /// <summary>Where to go on when the survey takes no answer any more.</summary>
        public string? Refused { get; init; }
    }

    /// <summary>Carries something out. A refusal is told in its own words; then the flow goes on where its code, or "*", leads.</summary>
    public sealed record Act(string Do, string? Next = null) : FlowNode
    {
        /// <summary>The keys under which its outcome stands afterwards.</summary>
        public IReadOnlyList<string> Gives { get; init; } = [];

        public IReadOnlyDictionary<string, string> Refused { get; init; } = new Dictionary<string, string>();
    }
}
