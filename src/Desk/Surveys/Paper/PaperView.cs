using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Paper;

/// <summary>The entry page: who was looked for and found, and what was copied so far.</summary>
public sealed record PaperView(Survey Survey, string Name, IReadOnlyList<PersonLine> Persons, string Nonce)
{
    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }

    public bool IsChosen(string field, string value) => Form?.All(field).Contains(value) == true;
}
