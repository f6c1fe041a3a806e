using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Domain.Intake.Reading;

namespace ZiZhiJin.Domain.Tests.Intake;

/// <summary>A flow in which a conversation could be lost stops the start, and says where.</summary>
public sealed class FlowReaderTests
{
    private const string Sound = """
        { "id": "f", "title": "t", "start": "a", "nodes": {
            "a": { "kind": "ask", "what": "text", "text": "?", "key": "k", "most": 10, "next": "b" },
            "b": { "kind": "say", "text": "{k}" } } }
        """;

    [Fact]
    public void A_sound_flow_is_read() => Assert.Equal(2, FlowReader.Read("f.json", Sound).Nodes.Count);

    [Theory]
    [InlineData("\"next\": \"b\"", "\"next\": \"c\"", "a", "missing")]
    [InlineData("\"start\": \"a\"", "\"start\": \"c\"", "c", "start")]
    [InlineData("\"start\": \"a\"", "\"start\": \"b\"", "a", "Nothing leads to it")]
    [InlineData("\"text\": \"{k}\"", "\"text\": \"{other}\"", "b", "\"other\"")]
    [InlineData("\"text\": \"{k}\"", "\"text\": \" \"", "b", "says nothing")]
    [InlineData("\"text\": \"{k}\"", "\"text\": \"x\", \"next\": \"b\"", "b", "without asking anybody")]
    [InlineData("\"most\": 10", "\"most\": 10, \"least\": 11", "a", "least")]
    [InlineData("\"most\": 10, ", "", "a", "longest")]
    [InlineData("\"most\": 10", "\"most\": 10, \"pattern\": \"(\", \"example\": \"x\"", "a", "pattern")]
    [InlineData("\"most\": 10", "\"most\": 10, \"pattern\": \"(a)\\\\1\", \"example\": \"x\"", "a", "pattern")]
    [InlineData("\"most\": 10", "\"most\": 10, \"pattern\": \"a+\"", "a", "example")]
    [InlineData("\"most\": 10", "\"most\": 10, \"options\": [{\"id\":\"x\",\"text\":\"x\"},{\"id\":\"y\",\"text\":\"y\"}]", "a", "options")]
    [InlineData("\"what\": \"text\"", "\"what\": \"choice\"", "a", "options")]
    [InlineData("\"what\": \"text\"", "\"what\": \"phone\"", "a", "least and a most")]
    [InlineData("\"what\": \"text\"", "\"what\": \"colour\"", "a", "")]
    [InlineData("\"kind\": \"say\"", "\"kind\": \"sing\"", "b", "")]
    [InlineData("\"kind\": \"say\"", "\"kind\": \"say\", \"louder\": true", "b", "louder")]
    [InlineData("\"id\": \"f\"", "\"id\": \"F!\"", null, "no id")]
    [InlineData("{ \"id\"", "{ , \"id\"", null, "")]
    public void A_fault_is_told_with_file_and_node(string sound, string broken, string? node, string reason)
    {
        var fault = Assert.Throws<MalformedFlowException>(() => FlowReader.Read("f.json", Sound.Replace(sound, broken, StringComparison.Ordinal)));

        Assert.Equal("f.json", fault.File);
        if (node is not null) Assert.Equal(node, fault.Node);
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_flows_do_not_share_a_word()
    {
        var flow = FlowReader.Read("f.json", Sound);

        var fault = Assert.Throws<MalformedFlowException>(() => new FlowLibrary([("f.json", flow with { Words = ["灯"] }), ("g.json", flow with { Id = "g", Words = ["灯。"] })]));

        Assert.Equal("g.json", fault.File);
    }

    [Fact]
    public void The_flows_of_this_build_are_sound() => Assert.NotEmpty(FlowLibrary.LoadEmbedded().Menu);
}
