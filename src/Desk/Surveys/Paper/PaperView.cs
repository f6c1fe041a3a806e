using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Desk.Surveys.Paper;

/// <summary>The entry page: who was looked for and found, and what was copied so far.</summary>
public sealed record PaperView(Survey Survey, string Name, IReadOnlyList<PersonLine> Persons, string Nonce)
{
    /// <summary>The printed form whose code was typed; nothing where a paper without a code is copied.</summary>
    public FoundForm? Printed { get; init; }

    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }

    public IReadOnlyList<Question> Questions => Printed?.Questions ?? Survey.Questions;

    public string? Code => Printed is null ? null : $"{Printed.Batch.CodeOf(Printed.Number)}";

    public bool IsChosen(string field, string value) => Form?.All(field).Contains(value) == true;
}
