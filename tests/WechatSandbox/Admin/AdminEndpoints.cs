using ZiZhiJin.WechatSandbox.AccessTokens;
using ZiZhiJin.WechatSandbox.Faults;
using ZiZhiJin.WechatSandbox.Journal;
using ZiZhiJin.WechatSandbox.Logins;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.WechatSandbox.Admin;

/// <summary>What tests may do to the platform.</summary>
internal static class AdminEndpoints
{
    public static void MapAdmin(this IEndpointRouteBuilder routes)
    {
        var admin = routes.MapGroup("/sandbox");
        admin.MapPost("/codes", (NewCode wish, LoginCodes codes) => new CodeMade(codes.Make(wish.Name, wish.WithUnionId)));
        admin.MapPost("/phone-codes", (NewPhoneCode wish, PhoneCodes codes) => new CodeMade(codes.Make(wish.Phone)));
        admin.MapPost("/tokens/expire", (IssuedTokens tokens) => tokens.ExpireAll());
        admin.MapPost("/tokens/spoil", (IssuedTokens tokens) => tokens.SpoilAll());
        admin.MapPost("/faults", (Fault fault, FaultQueue faults) => faults.Add(fault));
        admin.MapDelete("/faults", (FaultQueue faults) => faults.Clear());
        admin.MapPhonesOfPeople();
        admin.MapCrowd();
        admin.MapGet("/calls", (string? endpoint, CallJournal journal) => journal.Read(endpoint));
        admin.MapDelete("/calls", (CallJournal journal) => journal.Clear());
        admin.MapGet("/clock", (SandboxClock clock) => new ClockReading(clock.GetUtcNow()));
        admin.MapPost("/clock/advance", (ClockStep step, SandboxClock clock) => clock.Advance(TimeSpan.FromSeconds(step.Seconds)));
        admin.MapPost("/clock/stand", (SandboxClock clock) => clock.Stand());
    }
}
