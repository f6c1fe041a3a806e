using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>Reads the editor. A question keeps its id, and an option keeps its id as long as its words stay the same.</summary>
internal sealed class QuestionForm(PostedForm form)
{
    /// <summary>As it was typed, without blocks that were left empty.</summary>
    public IReadOnlyList<WrittenQuestion> Written { get; } =
        [.. Enumerable.Range(0, QuestionPolicy.MaxQuestions + 1).Where(i => form.Has($"q{i}.title")).Select(i => Read(form, i)).Where(IsFilled)];

    public SurveyText Text(IReadOnlyList<Question> before)
    {
        var kept = Written.Where(question => !question.Removed).ToList();
        var taken = before.Select(question => question.Id).ToHashSet();
        return new SurveyText(form.Text("title", "标题", 200), [.. kept.Select(question => Asked(question, before, taken))]);
    }

    private static WrittenQuestion Read(PostedForm form, int i) => new(
        form[$"q{i}.id"], form[$"q{i}.title"].Trim(), form.Choice<QuestionKind>($"q{i}.kind", "题型"), form.IsTicked($"q{i}.required"), form[$"q{i}.options"], form[$"q{i}.limit"].Trim())
    {
        Number = i, Removed = form.IsTicked($"q{i}.removed"),
    };

    private static bool IsFilled(WrittenQuestion question) => question.Title.Length > 0 || question.Id.Length > 0;

    private Question Asked(WrittenQuestion written, IReadOnlyList<Question> before, HashSet<string> taken)
    {
        var old = before.FirstOrDefault(question => question.Id == written.Id);
        var limit = form.NumberOrNone($"q{written.Number}.limit", "最多几项、几个字");
        var asked = new Question(old?.Id ?? NewId("q", taken), written.Kind, written.Title, written.Required, []) { ShowIf = old?.ShowIf };
        return written.Kind switch
        {
            QuestionKind.Text or QuestionKind.LongText => asked with { MaxLength = limit },
            QuestionKind.Rating => asked with { Scale = Scale(Lines(written), limit) },
            QuestionKind.Single => asked with { Options = Options(written, old) },
            _ => asked with { Options = Options(written, old), MaxChoices = limit },
        };
    }

    // Words for the steps say how many there are, unless the number is said as well.
    private static RatingScale? Scale(List<string> labels, int? highest) =>
        labels.Count > 0 ? new(highest ?? labels.Count, labels) : highest is { } number ? new(number) : null;

    private static List<string> Lines(WrittenQuestion written) => [.. written.Options.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static List<AnswerOption> Options(WrittenQuestion written, Question? old)
    {
        var taken = (old?.Options ?? []).Select(option => option.Id).ToHashSet();
        return
        [
            .. Lines(written).Select(line => old?.Options.FirstOrDefault(option => option.Text == line) ?? new AnswerOption(NewId("o", taken), line)),
        ];
    }

    private static string NewId(string letter, HashSet<string> taken)
    {
        var number = 1;
        while (!taken.Add($"{letter}{number}")) number++;
        return $"{letter}{number}";
    }
}
