using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>Reads the editor. A question keeps its id, and an option keeps its id as long as it means the same (<see cref="WrittenOptions"/>).</summary>
internal sealed class QuestionForm(PostedForm form, IReadOnlyList<Question> before)
{
    /// <summary>As it was typed, without blocks that were left empty.</summary>
    public IReadOnlyList<WrittenQuestion> Written { get; } =
        [.. Enumerable.Range(0, QuestionPolicy.MaxQuestions + 1).Where(i => form.Has($"q{i}.title")).Select(i => Read(form, before, i)).Where(IsFilled)];

    public SurveyText Text()
    {
        var kept = Written.Where(question => !question.Removed).ToList();
        var taken = before.Select(question => question.Id).ToHashSet();
        return new SurveyText(form.Text("title", "标题", 200), [.. kept.Select(question => Asked(question, taken))]);
    }

    private static WrittenQuestion Read(PostedForm form, IReadOnlyList<Question> before, int i) => new(
        form[$"q{i}.id"], form[$"q{i}.title"].Trim(), form.Choice<QuestionKind>($"q{i}.kind", "题型"), form.IsTicked($"q{i}.required"), form[$"q{i}.options"], form[$"q{i}.limit"].Trim())
    {
        Number = i, Removed = form.IsTicked($"q{i}.removed"), ShowIf = form.All($"q{i}.if"),
        Kept = [.. Options(before, form[$"q{i}.id"]).Where(option => form.Has($"q{i}.o.{option.Id}")).Select(option => option with { Text = form[$"q{i}.o.{option.Id}"].Trim() })],
    };

    private static IEnumerable<AnswerOption> Options(IReadOnlyList<Question> before, string id) => before.FirstOrDefault(question => question.Id == id)?.Options ?? [];

    private static bool IsFilled(WrittenQuestion question) => question.Title.Length > 0 || question.Id.Length > 0;

    private Question Asked(WrittenQuestion written, HashSet<string> taken)
    {
        var old = before.FirstOrDefault(question => question.Id == written.Id);
        var limit = form.NumberOrNone($"q{written.Number}.limit", "最多几项、几个字");
        var asked = new Question(old?.Id ?? WrittenOptions.NewId("q", taken), written.Kind, written.Title, written.Required, []) { ShowIf = WrittenCondition.Of(written) };
        return written.Kind switch
        {
            QuestionKind.Text or QuestionKind.LongText => asked with { MaxLength = limit },
            QuestionKind.Photos => asked with { MaxChoices = limit },
            QuestionKind.Rating => asked with { Scale = Scale(WrittenOptions.Lines(written), limit) },
            QuestionKind.Single => asked with { Options = WrittenOptions.Of(written, old) },
            _ => asked with { Options = WrittenOptions.Of(written, old), MaxChoices = limit },
        };
    }

    // Words for the steps say how many there are, unless the number is said as well.
    private static RatingScale? Scale(List<string> labels, int? highest) =>
        labels.Count > 0 ? new(highest ?? labels.Count, labels) : highest is { } number ? new(number) : null;
}
