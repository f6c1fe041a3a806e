using System.Globalization;
using System.Text.Json.Nodes;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Policies.Reading;

namespace ZiZhiJin.Domain.Tests.Policies;

/// <summary>The Puxing pack with one thing wrong is refused, and the refusal says what and where. $.rules[8] is PX-11.</summary>
public class MalformedPackTests
{
    private const string File = "puxing-2023.json";

    public static TheoryData<string, string, string, string> Wrong => new()
    {
        { "$.rules[8].colour", "\"red\"", "$.rules[8].colour", "A member \"colour\" is not known here." },
        { "$.season", "1", "$.season", "A member \"season\" is not known here." },
        { "$.rules[8].text", "(gone)", "$.rules[8]", "The member \"text\" is missing." },
        { "$.rules[8].source", "(gone)", "$.rules[8]", "The member \"source\" is missing." },
        { "$.issuer", "(gone)", "$", "The member \"issuer\" is missing." },
        { "$.rules[8].text", "\" \"", "$.rules[8].text", "The text is empty." },
        { "$.rules[8].text", "null", "$.rules[8].text", "Expected text." },
        { "$.rules[8].id", "\"PX-10\"", "$.rules[8].id", "\"PX-10\" stands here twice." },
        { "$.categories[1].id", "\"yijia\"", "$.categories[1].id", "\"yijia\" stands here twice." },
        { "$.rules[8].kind", "\"strict\"", "$.rules[8].kind", "\"strict\" is none of: hard, soft, open, information." },
        { "$.rules[8].kind", "\"Hard\"", "$.rules[8].kind", "\"Hard\" is none of: hard, soft, open, information." },
        { "$.rules[8].kind", "0", "$.rules[8].kind", "Expected text." },
        { "$.rules[8].kind", "\"open\"", "$.rules[8]", "An open rule names the parameter that the office enters." },
        { "$.rules[8].parameters.minResidents.value", "\"40\"", "$.rules[8].parameters.minResidents.value", "Expected a whole number." },
        { "$.rules[8].parameters.minResidents.value", "40.5", "$.rules[8].parameters.minResidents.value", "Expected a whole number." },
        { "$.rules[8].parameters.minResidents.value", "-1", "$.rules[8].parameters.minResidents.value", "The number must lie within 0..2147483647." },
        { "$.rules[8].parameters.minResidents.value", "(gone)", "$.rules[8].parameters.minResidents", "A parameter has either a value or the member \"open\"." },
        { "$.rules[8].parameters.minResidents.open", "\"required\"", "$.rules[8].parameters.minResidents", "A parameter has either a value or the member \"open\"." },
        { "$.rules[8].parameters.minResidents.unit", "(gone)", "$.rules[8].parameters.minResidents", "The member \"unit\" is missing." },
        { "$.rules[8].parameters.minResidents.type", "\"dozen\"", "$.rules[8].parameters.minResidents.type", "\"dozen\" is none of: count, days, months, month, percent, flag, text, list." },
        { "$.rules[8].parameters.minResidents", "40", "$.rules[8].parameters.minResidents", "Expected an object." },
        { "$.rules[8].parameters.channels.value", "{}", "$.rules[8].parameters.channels.value", "The list is empty." },
        { "$.rules[10].parameters.days.kind", "\"hard\"", "$.rules[10].parameters.days.kind", "An open parameter has no kind of its own." },
        { "$.rules[0].parameters.toMonth.value", "13", "$.rules[0].parameters.toMonth.value", "The number must lie within 1..12." },
        { "$.rules[12].parameters.leaderIsResident.value", "1", "$.rules[12].parameters.leaderIsResident.value", "Expected true or false." },
        { "$.rules[41].parameters.share.value", "100.5", "$.rules[41].parameters.share.value", "The percentage must lie within 0..100." },
        { "$.rules[41].parameters.share.value", "-0.1", "$.rules[41].parameters.share.value", "The percentage must lie within 0..100." },
        { "$.rules[41].parameters.share.unit", "\"%\"", "$.rules[41].parameters.share.unit", "Only a count has a unit of its own." },
        { "$.rules[8].source.document", "\"decree\"", "$.rules[8].source.document", "There is no document \"decree\"." },
        { "$.rules[8].source.lines", "\"L285\"", "$.rules[8].source.lines", "Lines are written like \"12\", \"12-15\" or \"12-15, 20\"." },
        { "$.rules[8].notes[0]", "\"A99\"", "$.rules[8].notes[0]", "There is no note \"A99\"." },
        { "$.rules[8].notes", "(gone)", "$.notes.A4", "No rule carries this note." },
        { "$.documents.decree", """{ "title": "t", "number": null, "date": null }""", "$.documents.decree", "No rule stands in this document." },
        { "$.documents.plan.date", "\"31.3.2023\"", "$.documents.plan.date", "A day is written like 2023-03-31." },
        { "$.negativeList[0]", "\"PX-N9\"", "$.negativeList[0]", "There is no rule \"PX-N9\"." },
        { "$.moneyHeads[0].rule", "\"PX-99\"", "$.moneyHeads[0].rule", "There is no rule \"PX-99\"." },
        { "$.settings.carryOver", "(gone)", "$.settings", "The member \"carryOver\" is missing." },
        { "$.settings.carryUnder", "null", "$.settings.carryUnder", "A member \"carryUnder\" is not known here." },
        { "$.settings.carryOver", "\"PX-06.carry\"", "$.settings.carryOver", "No rule has the parameter \"PX-06.carry\"." },
        { "$.settings.carryOver", "\"PX-11\"", "$.settings.carryOver", "No rule has the parameter \"PX-11\"." },
        { "$.settings.carryOver", "\"PX-11.minResidents\"", "$.settings.carryOver", "\"PX-11.minResidents\" is not of the kind that this setting needs." },
        { "$.surveyTemplates[0].questions[0].options", "\"levels\"", "$.surveyTemplates[0].questions[0].options", "Options are an object, or the word \"categories\"." },
        { "$.surveyTemplates[0].questions[0].maxChoices", "7", "$.surveyTemplates[0].questions[0].maxChoices", "The number must lie within 1..6." },
        { "$.surveyTemplates[0].questions[2].options", "{}", "$.surveyTemplates[0].questions[2].options", "A member \"options\" is not known here." },
        { "$.surveyTemplates[0].questions[2].maxLength", "0", "$.surveyTemplates[0].questions[2].maxLength", "The number must lie within 1..2000." },
        { "$.version", "0", "$.version", "The number must lie within 1..2147483647." },
        { "$.id", "\"puxing\"", "$.id", "Pack \"puxing\" must stand in a file of its name." },
        { "$.rules", "[]", "$.rules", "The pack has no rules." },
        { "$.rules", "{}", "$.rules", "Expected a list." },
        { "$.rules[8]", "\"PX-11\"", "$.rules[8]", "Expected an object." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_pack_with_one_fault_is_refused(string place, string json, string path, string reason) =>
        AssertRefused(With(place, json), path, reason);

    [Fact]
    public void The_pack_is_read_when_nothing_is_wrong() =>
        Assert.Equal("puxing-2023", PolicyPackReader.Read(File, EmbeddedPacks.TextOf("puxing-2023")).Id);

    [Fact]
    public void A_member_that_stands_twice_is_refused() =>
        AssertRefused(
            EmbeddedPacks.TextOf("puxing-2023").Replace("\"version\": 1,", "\"version\": 1, \"version\": 2,", StringComparison.Ordinal),
            "$.version",
            "\"version\" stands here twice.");

    [Fact]
    public void A_setting_that_is_wrong_is_named_in_full() =>
        AssertRefused(
            EmbeddedPacks.TextOf("puxing-2023").Replace("\"PX-30.days\"", "7", StringComparison.Ordinal),
            "$.settings['publicity.setup.days']",
            "Expected text.");

    [Theory]
    [InlineData("")]
    [InlineData("{ \"id\": ")]
    [InlineData("{ \"id\": 1, }")]
    [InlineData("// a comment\n{}")]
    public void What_is_not_JSON_is_refused(string json)
    {
        var refused = Assert.Throws<MalformedPolicyPackException>(() => PolicyPackReader.Read(File, json));

        Assert.Equal((File, "$"), (refused.File, refused.Path));
        Assert.StartsWith("The file is not JSON: ", refused.Reason, StringComparison.Ordinal);
    }

    private static void AssertRefused(string json, string path, string reason)
    {
        var refused = Assert.Throws<MalformedPolicyPackException>(() => PolicyPackReader.Read(File, json));

        Assert.Equal((File, path, reason), (refused.File, refused.Path, refused.Reason));
        Assert.Equal($"{File}: {path}: {reason}", refused.Message);
    }

    private static string With(string place, string json)
    {
        var pack = JsonNode.Parse(EmbeddedPacks.TextOf("puxing-2023"))!;
        Change(pack, place, json);
        return pack.ToJsonString();
    }

    private static void Change(JsonNode pack, string place, string json)
    {
        var steps = place[2..].Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        var parent = steps[..^1].Aggregate(pack, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);
        if (parent is JsonArray array) array[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
        else if (json == "(gone)") parent.AsObject().Remove(steps[^1]);
        else parent[steps[^1]] = JsonNode.Parse(json);
    }
}
