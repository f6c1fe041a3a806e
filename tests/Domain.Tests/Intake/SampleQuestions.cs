using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Intake;

internal static class SampleQuestions
{
    public static readonly IReadOnlyList<Question> EveryKind =
    [
        new("area", QuestionKind.Single, "最需要改善哪一方面？", Required: true, [new("safe", "安全"), new("green", "绿化"), new("old", "为老服务")]),
        new("times", QuestionKind.Multiple, "您什么时候有空参加活动？", Required: false, [new("am", "上午"), new("pm", "下午"), new("eve", "晚上")], MaxChoices: 2),
        new("rate", QuestionKind.Rating, "您对去年的项目满意吗？", Required: true, []) { Scale = new(5, ["很不满意", "不满意", "一般", "满意", "很满意"]) },
        new("rank", QuestionKind.Ranking, "请按重要排一排", Required: true, [new("light", "路灯"), new("lift", "电梯"), new("bench", "长椅")]),
        new("words", QuestionKind.Text, "还想说什么？", Required: false, [], MaxLength: 20),
    ];

    public static readonly IReadOnlyList<Question> Branching =
    [
        new("join", QuestionKind.Single, "您愿意参加志愿者吗？", Required: true, [new("yes", "愿意"), new("no", "不愿意")]),
        new("when", QuestionKind.Single, "什么时候方便？", Required: true, [new("day", "白天"), new("night", "晚上")]) { ShowIf = new("join", ["yes"]) },
        new("why", QuestionKind.Text, "有什么顾虑？", Required: false, [], MaxLength: 50) { ShowIf = new("join", ["no"]) },
        new("words", QuestionKind.Text, "还想说什么？", Required: false, [], MaxLength: 20),
    ];

    public static readonly Question Added = new("years", QuestionKind.Single, "您在这里住了多久？", Required: true, [new("new", "不到三年"), new("long", "三年以上")]);
}
