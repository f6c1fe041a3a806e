using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Domain.Tests.Intake;

/// <summary>Every flow as a conversation that people can read: see the files in Conversations.</summary>
public sealed class ConversationTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Intake", "Conversations");

    private static IEnumerable<string> Files => Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order();

    public static TheoryData<string> Conversations => [.. Files];

    [Theory]
    [MemberData(nameof(Conversations))]
    public void A_conversation_goes_as_it_is_written(string file)
    {
        var script = File.ReadAllLines(Path.Combine(Folder, file));

        Assert.Equal(string.Join("\n", script), ConversationPlay.Of(script));
    }

    [Fact]
    public void Every_flow_has_a_conversation()
    {
        var begun = Files.Select(file => file.Split('.', '-')[0]).ToHashSet();

        Assert.Empty(FlowLibrary.LoadEmbedded().All.Select(flow => flow.Id).Except(begun));
    }
}
