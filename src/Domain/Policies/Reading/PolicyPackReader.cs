namespace ZiZhiJin.Domain.Policies.Reading;

/// <summary>Reads a pack file. What it does not know, misses or finds twice, it refuses: a rule is never half understood.</summary>
public static class PolicyPackReader
{
    /// <exception cref="MalformedPolicyPackException">With file, path and reason.</exception>
    public static PolicyPack Read(string file, string json)
    {
        var root = PackNode.Parse(file, json).AllowOnly(
            "id", "version", "name", "issuer", "documents", "notes", "levels", "categories", "moneyHeads",
            "negativeList", "surveyTemplates", "settings", "rules");
        RefuseOtherName(root.Member("id"), file);

        var documents = Documents(root.Member("documents"));
        var sources = new SourceReader(documents);
        return Pack(root, documents, sources, Rules(root, documents, sources));
    }

    private static PolicyPack Pack(
        PackNode root, Dictionary<string, PolicyDocument> documents, SourceReader sources, IReadOnlyList<PolicyRule> rules)
    {
        var byId = rules.ToDictionary(rule => rule.Id);
        var plan = new PlanReader(sources, byId);
        var categories = plan.Categories(root.Member("categories"));
        return new PolicyPack
        {
            Id = root.Member("id").Text(),
            Version = root.Member("version").Whole(from: 1),
            Name = root.Member("name").Text(),
            Issuer = root.Member("issuer").Text(),
            Documents = documents,
            Levels = plan.Levels(root.Member("levels")),
            Categories = categories,
            MoneyHeads = plan.MoneyHeads(root.Member("moneyHeads")),
            NegativeList = plan.NegativeList(root.Member("negativeList")),
            Rules = rules,
            Settings = new SettingReader(byId).Read(root.Member("settings")),
            SurveyTemplates = Templates(root.Member("surveyTemplates"), new SurveyTemplateReader(byId, categories)),
        };
    }

    private static IReadOnlyList<PolicyRule> Rules(PackNode root, Dictionary<string, PolicyDocument> documents, SourceReader sources)
    {
        var notes = Notes(root.Member("notes"));
        var rules = new RuleReader(root.Member("id").Text(), sources, notes).ReadAll(root.Member("rules"));
        var usedNotes = rules.SelectMany(rule => rule.Notes).Select(note => note.Id);
        var usedDocuments = documents.Where(document => rules.Any(rule => rule.Source.Document == document.Value)).Select(it => it.Key);
        RefuseUnused(root.Member("notes"), usedNotes, "No rule carries this note.");
        RefuseUnused(root.Member("documents"), usedDocuments, "No rule stands in this document.");
        return rules;
    }

    private static Dictionary<string, PolicyDocument> Documents(PackNode node) =>
        node.Members().ToDictionary(member => member.Name, member => Document(member.Node));

    private static PolicyDocument Document(PackNode node)
    {
        node.AllowOnly("title", "number", "date");
        var number = node.Member("number");
        var date = node.Member("date");
        return new PolicyDocument(
            node.Member("title").Text(), number.IsNull ? null : number.Text(), date.IsNull ? null : date.Day());
    }

    private static Dictionary<string, RuleNote> Notes(PackNode node) =>
        node.Members().ToDictionary(member => member.Name, member => Note(member.Name, member.Node));

    private static RuleNote Note(string id, PackNode node)
    {
        node.AllowOnly("question", "safeDefault");
        return new RuleNote(id, node.Member("question").Text(), node.Member("safeDefault").Text());
    }

    private static List<SurveyTemplate> Templates(PackNode node, SurveyTemplateReader reader) =>
        [.. node.ItemsWithId().Select(reader.Read)];

    private static void RefuseOtherName(PackNode id, string file)
    {
        if (file != $"{id.Text()}.json") throw id.Fault($"Pack \"{id.Text()}\" must stand in a file of its name.");
    }

    private static void RefuseUnused(PackNode node, IEnumerable<string> used, string reason)
    {
        foreach (var (_, member) in node.Members().ExceptBy(used, member => member.Name)) throw member.Fault(reason);
    }
}
