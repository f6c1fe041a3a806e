using System.Globalization;
using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Domain.Tests.Intake;

/// <summary>
/// Plays a conversation file: <c>&gt;</c> is what the person sends, <c>&lt;</c> what the chat says, <c>?</c> what it wants done, <c>!</c> what
/// came of it, <c>@</c> what changes around them. The chat's own lines are written anew and have to be those of the file.
/// </summary>
internal sealed class ConversationPlay
{
    private static readonly Chat Chat = new(FlowLibrary.LoadEmbedded());

    private readonly List<string> _lines = [];
    private ChatState _state = ChatState.New;
    private ChatStep _step = new(ChatState.New, []);
    private ChatSurroundings _around = new(IsResident: false);
    private DateTimeOffset _now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public static string Of(IEnumerable<string> script)
    {
        var play = new ConversationPlay();
        foreach (var line in script) play.Play(line);
        return string.Join("\n", play._lines);
    }

    private void Play(string line)
    {
        if (line.StartsWith('<') || line.StartsWith('?')) return;
        _lines.Add(line);
        if (line.StartsWith('>')) Send(line[1..].Trim());
        else if (line.StartsWith('!')) Feed(line[1..].Trim());
        else if (line.StartsWith('@')) Change(line[1..].Trim().Split(' '));
    }

    private void Send(string words)
    {
        _now += TimeSpan.FromMinutes(1);
        Note(Chat.Reply(_state, MessageOf(words), _around));
    }

    private ChatMessage MessageOf(string words) => words.Split(' ', 2) switch
    {
        ["[menu]", var flow] => new("", _now) { Tapped = flow },
        ["[photo]", var media] => new("", _now) { Photo = media },
        ["[place]", var label] => new("", _now) { Place = new(31.2m, 121.5m, label) },
        _ => new(words.Replace("\\n", "\n", StringComparison.Ordinal), _now),
    };

    private void Feed(string outcome)
    {
        if (_step.Effect is null) throw new FormatException($"Nothing was asked for before: {outcome}\n{string.Join('\n', _lines)}");
        var told = ConversationOutcomes.Read(outcome);
        if (told is ChatOutcome.SurveyOpened opened) _around = _around with { Survey = opened.Survey };
        Note(Chat.Continue(_step with { Said = [] }, told, _around));
    }

    private void Change(string[] words)
    {
        if (words is ["resident"]) _around = _around with { IsResident = true };
        else if (words is ["later", var hours]) _now += TimeSpan.FromHours(double.Parse(hours, CultureInfo.InvariantCulture));
        else if (words is ["survey", var name]) _around = _around with { Survey = ConversationOutcomes.Surveys[name] };
        else throw new FormatException(string.Join(' ', words));
    }

    private void Note(ChatStep step)
    {
        (_step, _state) = (step, step.State);
        if (step.Text.Length > 0) _lines.AddRange(step.Text.Split('\n').Select(line => $"< {line}".TrimEnd()));
        if (step.Effect is { } effect) _lines.Add($"? {ConversationOutcomes.Words(effect)}");
    }
}
