using System.Globalization;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Intake;

/// <summary>Reads from a conversation what it waits for, without a word being said.</summary>
public sealed class ChatQuestions(FlowLibrary flows)
{
    /// <summary>Where nothing is waited for, or the survey that was walked through is gone, the menu is what can be done.</summary>
    public ChatQuestion Of(ChatState state, ChatSurvey? survey) => state switch
    {
        { Wait: ChatWait.GoingOn, Here: { } here } => new(ChatQuestionKind.Choice, $"您上次的“{TitleOf(here)}”还没做完。") { Options = [new("1", "接着做"), new("2", "不做了")] },
        { Wait: ChatWait.Answer, Here: { Walk: { } walk } } when survey?.Version == walk.Version => InSurvey(survey, walk),
        { Wait: ChatWait.Answer, Here: { Walk: null } here } => Asked(here) ?? Menu(state),
        _ => Menu(state),
    };

    private ChatQuestion Menu(ChatState state)
    {
        ChatOption[] half = state.Here is { } here ? [new("继续", $"接着做：{TitleOf(here)}")] : state.Parked is [.., var parked] ? [new("继续", $"接着做：{TitleOf(parked)}")] : [];
        return new(ChatQuestionKind.Menu, "可以做这些事：") { Options = [.. half, .. flows.Menu.Select(flow => new ChatOption(flow.Words is [var word, ..] ? word : flow.Title, flow.Title))] };
    }

    private ChatQuestion? Asked(FlowPosition here) => flows.Find(here.Flow)?.Nodes.GetValueOrDefault(here.Node) switch
    {
        FlowNode.Ask ask => new(KindOf(ask.What), ChatTexts.Filled(ask.Text, here.Values))
        {
            Options = Numbered(ask.Options.Select(option => option.Text)), MaySkip = ask.Optional, MayGoBack = here.Trail.Count > 0,
        },
        FlowNode.Pick pick => new(ChatQuestionKind.Choice, ChatTexts.Filled(pick.Text, here.Values))
        {
            Options = Numbered(here.Offered.Select(choice => choice.Text)), MayGoBack = here.Trail.Count > 0,
        },
        _ => null,
    };

    private static ChatQuestion InSurvey(ChatSurvey survey, SurveyWalk walk)
    {
        if (walk.At >= survey.Questions.Count)
            return new(ChatQuestionKind.Review, SurveyTalk.Summary(survey, walk)) { Options = [new("提交", "提交"), .. Numbered(survey.Shown(walk.Answers).Select(asked => asked.Question.Title))], MayGoBack = true };

        var (question, options) = (survey.Questions[walk.At], Numbered(survey.Questions[walk.At].Options.Select(option => option.Text)));
        return new(KindOf(question.Kind), question.Title)
        {
            Options = question.Kind == QuestionKind.Rating ? Steps(question) : options, Most = question.Kind is QuestionKind.Multiple or QuestionKind.Ranking ? question.MaxChoices ?? options.Length : 1,
            MaySkip = !question.Required, MayGoBack = walk.At > 0,
        };
    }

    private static ChatOption[] Steps(Question question) =>
        [.. Enumerable.Range(1, question.Scale?.Highest ?? RatingScale.Usual).Select(step => new ChatOption(Written(step), $"{step} {question.Scale?.Labels?.ElementAtOrDefault(step - 1)}".TrimEnd()))];

    private static ChatOption[] Numbered(IEnumerable<string> texts) => [.. texts.Select((text, index) => new ChatOption(Written(index + 1), text))];

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string TitleOf(FlowPosition position) => flows.Find(position.Flow)?.Title ?? "";

    private static ChatQuestionKind KindOf(AskKind what) => what switch
    {
        AskKind.Choice => ChatQuestionKind.Choice,
        AskKind.Number => ChatQuestionKind.Number,
        AskKind.Phone => ChatQuestionKind.Phone,
        AskKind.Date => ChatQuestionKind.Date,
        AskKind.Photo => ChatQuestionKind.Photo,
        AskKind.Place => ChatQuestionKind.Place,
        _ => ChatQuestionKind.Text,
    };

    private static ChatQuestionKind KindOf(QuestionKind kind) => kind switch
    {
        QuestionKind.Single or QuestionKind.Rating => ChatQuestionKind.Choice,
        QuestionKind.Multiple => ChatQuestionKind.Choices,
        QuestionKind.Ranking => ChatQuestionKind.Ranking,
        _ => ChatQuestionKind.Text,
    };
}
