namespace ZiZhiJin.Domain.Meetings.Forum;

/// <summary>What the minutes say of who spoke and of what was asked in writing. Speakers stand in them by their number on the list, so that nobody is named whom the writer does not name.</summary>
public static class ForumMinutes
{
    /// <returns>A question stands together with its answer.</returns>
    public static IEnumerable<string> Lines(IReadOnlyCollection<Speaker> speakers, IReadOnlyCollection<WrittenQuestion> questions)
    {
        if (Numbers(speakers, SpeakerState.Spoken) is { Length: > 0 } spoken) yield return $"发言：{spoken}。";
        if (Numbers(speakers, SpeakerState.Skipped) is { Length: > 0 } skipped) yield return $"叫到时没有发言：{skipped}。";
        if (speakers.Any(speaker => speaker.State == SpeakerState.Spoken && speaker.ByHand)) yield return "其中由工作人员代为登记的：" + Join(speakers.Where(speaker => speaker.State == SpeakerState.Spoken && speaker.ByHand)) + "。";
        var shown = questions.Where(question => question.IsShown && question.Text.Length > 0).ToList();
        if (shown.Count > 0) yield return "书面提问：";
        foreach (var (number, question) in shown.Index())
        {
            var answer = question.State == QuestionState.Answered ? question.Answer : "（会上没有书面答复）";
            yield return $"{number + 1}. 问：{question.Text}\n答：{answer}";
        }
    }

    private static string Numbers(IEnumerable<Speaker> speakers, SpeakerState state) => Join(speakers.Where(speaker => speaker.State == state));

    private static string Join(IEnumerable<Speaker> speakers) => string.Join("、", speakers.OrderBy(speaker => speaker.CalledAt).Select(speaker => $"{speaker.Number} 号"));
}
