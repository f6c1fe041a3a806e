using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Intake;

/// <summary>What somebody says while a survey is walked through.</summary>
internal sealed class SurveyTurn(ChatTurn turn)
{
    private static readonly string[] HandIn = ["提交", "确定", "确认", "交", "好", "是", "对"];

    private ChatSurvey Survey => turn.Around.Survey ?? throw new InvalidOperationException("The survey that is walked through was not brought along.");

    private SurveyWalk Walk => turn.Here.Walk!;

    private bool IsAtEnd => Walk.At >= Survey.Questions.Count;

    /// <summary>Begins a survey, or takes up the one that was begun.</summary>
    public static void Begin(ChatTurn turn, ChatOutcome.SurveyOpened opened)
    {
        var survey = opened.Survey;
        turn.Say(opened.AnsweredBefore ? $"{survey.Title}\n您以前答过，这次交上去会换成新的。" : survey.Title);
        if (turn.Here.Walk is not { } walk || walk.SurveyId != survey.Id)
        {
            turn.Say(ChatTexts.HowToMove);
            walk = new(survey.Id, survey.Version, 0, []);
        }

        Ask(turn, walk);
    }

    /// <summary>Asks the question that the walk stands at, or shows the whole at the end. What still fits when questions have been corrected meanwhile is kept.</summary>
    public static void Ask(ChatTurn turn, SurveyWalk walk)
    {
        var survey = turn.Around.Survey!;
        if (walk.Version != survey.Version)
        {
            turn.Say(ChatTexts.Corrected);
            walk = SurveyTalk.Carried(survey, walk);
        }

        turn.Move(turn.Here with { Walk = walk });
        turn.Say(walk.At < survey.Questions.Count ? SurveyTalk.Asking(survey, walk.At) : SurveyTalk.Summary(survey, walk));
        turn.Wait();
    }

    public void Take(string text)
    {
        if (Walk.Version != Survey.Version) Ask(turn, Walk);
        else if (IsAtEnd) TakeAtEnd(text);
        else TakeAnswer(Survey.Questions[Walk.At], text);
    }

    /// <summary>One question back. False at the first one.</summary>
    public bool Back()
    {
        if (Walk.At == 0) return false;
        Ask(turn, Walk with { At = Walk.At - 1 });
        return true;
    }

    public void Skip()
    {
        if (IsAtEnd || Walk.Version != Survey.Version) Ask(turn, Walk);
        else if (Survey.Questions[Walk.At] is { Required: true } question) turn.Missed($"“{question.Title}”是必答题，不能跳过。", SurveyTalk.Example(question));
        else Ask(turn, Next(Walk.Without(Survey.Questions[Walk.At].Id)));
    }

    private void TakeAnswer(Question question, string text)
    {
        var (answer, fault) = SurveyTalk.Read(question, text);
        if (answer is null) turn.Missed(fault!, SurveyTalk.Example(question));
        else Ask(turn, Next(Walk.With(answer)));
    }

    private void TakeAtEnd(string text)
    {
        if (HandIn.Contains(ChatWords.Even(text))) turn.Do(new ChatEffect.AnswerSurvey(Walk));
        else if (ChatWords.NumberIn(text) is { } number && number >= 1 && number <= Survey.Questions.Count) Ask(turn, Walk with { At = number - 1, IsChange = true });
        else turn.Missed("回复“提交”交上去，或者回复要改的题号。", "例如：提交");
    }

    private SurveyWalk Next(SurveyWalk walk) => walk with { At = walk.IsChange ? Survey.Questions.Count : walk.At + 1, IsChange = false };
}
