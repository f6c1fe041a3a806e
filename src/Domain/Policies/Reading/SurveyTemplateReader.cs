namespace ZiZhiJin.Domain.Policies.Reading;

/// <summary>Reads ready-made surveys. A question may take its options from the pack's categories.</summary>
internal sealed class SurveyTemplateReader(
    IReadOnlyDictionary<string, PolicyRule> rules, IReadOnlyList<ProjectCategory> categories)
{
    private const int LongestText = 2000;

    public SurveyTemplate Read(PackNode node)
    {
        node.AllowOnly("id", "title", "introduction", "rule", "questions");
        return new SurveyTemplate(
            node.Member("id").Text(),
            node.Member("title").Text(),
            node.Member("introduction").Text(),
            node.Member("rule").Named(rules, "rule").Id)
        {
            Questions = [.. node.Member("questions").ItemsWithId().Select(Question)],
        };
    }

    private TemplateQuestion Question(PackNode node)
    {
        var kind = node.Member("kind").Word<TemplateQuestionKind>();
        AllowOnlyWhatFits(node, kind);
        var options = kind == TemplateQuestionKind.Text ? [] : Options(node);
        return new TemplateQuestion(node.Member("id").Text(), kind, node.Member("title").Text(), node.Member("required").Flag())
        {
            Options = options,
            MinChoices = kind == TemplateQuestionKind.Multiple ? node.Member("minChoices").Whole(1, options.Count) : null,
            MaxChoices = kind == TemplateQuestionKind.Multiple ? MaxChoices(node, options.Count) : null,
            MaxLength = kind == TemplateQuestionKind.Text ? node.Member("maxLength").Whole(1, LongestText) : null,
        };
    }

    private static void AllowOnlyWhatFits(PackNode node, TemplateQuestionKind kind)
    {
        switch (kind)
        {
            case TemplateQuestionKind.Text: node.AllowOnly("id", "kind", "title", "required", "maxLength"); break;
            case TemplateQuestionKind.Single: node.AllowOnly("id", "kind", "title", "required", "options"); break;
            default: node.AllowOnly("id", "kind", "title", "required", "options", "minChoices", "maxChoices"); break;
        }
    }

    private static int MaxChoices(PackNode node, int options) =>
        node.Member("maxChoices").Whole(node.Member("minChoices").Whole(), options);

    private List<TemplateOption> Options(PackNode node)
    {
        var options = node.Member("options");
        if (options.IsText) return CategoriesAsOptions(options);
        return [.. options.NamedItems().Select(item => new TemplateOption(item.Id, item.Name))];
    }

    private List<TemplateOption> CategoriesAsOptions(PackNode options)
    {
        if (options.Text() != "categories") throw options.Fault("Options are an object, or the word \"categories\".");
        return [.. categories.Select(category => new TemplateOption(category.Id, $"{category.Name}（{category.Scope}）"))];
    }
}
