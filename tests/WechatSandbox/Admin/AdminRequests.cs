namespace ZiZhiJin.WechatSandbox.Admin;

internal sealed record NewCode(string Name, bool WithUnionId = true);

internal sealed record NewPhoneCode(string Phone);

internal sealed record CodeMade(string Code);

internal sealed record ClockStep(double Seconds);

internal sealed record ClockReading(DateTimeOffset Now);
