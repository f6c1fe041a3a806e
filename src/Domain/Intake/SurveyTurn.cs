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
        turn.Say(walk.At < survey.Questions.Count ? SurveyTalk.Asking(survey, walk) : SurveyTalk.Summary(survey, walk));
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
        if (Survey.Shown(Walk.Answers).LastOrDefault(asked => asked.At < Walk.At) is not { Question: not null } before) return false;
        Ask(turn, Walk with { At = before.At });
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
        if (HandIn.Contains(ChatWords.Even(text))) turn.Do(new ChatEffect.AnswerSurvey(Asked(Walk)));
        else if (ChatWords.NumberIn(text) is { } number && Survey.Shown(Walk.Answers).ElementAtOrDefault(number - 1) is { Question: not null } asked) Ask(turn, Walk with { At = asked.At, IsChange = true });
        else turn.Missed("回复“提交”交上去，或者回复要改的题号。", "例如：提交");
    }

    // After a change only what it newly asks for is asked.
    private SurveyWalk Next(SurveyWalk walk)
    {
        var next = Survey.Shown(walk.Answers).Where(asked => walk.IsChange
            ? asked.Question.Required && walk.Answers.All(answer => answer.QuestionId != asked.Question.Id)
            : asked.At > walk.At);
        return walk with { At = next.Select(asked => asked.At).FirstOrDefault(Survey.Questions.Count), IsChange = false };
    }

    // What an earlier answer had asked for, and a changed one no longer does, is not handed in.
    private SurveyWalk Asked(SurveyWalk walk)
    {
        var shown = Survey.Shown(walk.Answers).Select(asked => asked.Question.Id).ToHashSet();
        return walk with { Answers = [.. walk.Answers.Where(answer => shown.Contains(answer.QuestionId))] };
    }
}
