using ZiZhiJin.WechatSandbox.Messages;
using ZiZhiJin.WechatSandbox.People;

namespace ZiZhiJin.WechatSandbox.Phones;

/// <summary>Many people at once, for measuring: each has allowed one message, and how many each got is counted.</summary>
internal static class Crowd
{
    public static void MapCrowd(this IEndpointRouteBuilder admin)
    {
        admin.MapPost("/crowds", (NewCrowd wish, Population people) =>
        {
            for (var number = 0; number < wish.People; number++) people.Of(NameOf(wish.Name, number)).Credits.Add(SubscribeEndpoints.Credit(SandboxAccount.Mini, wish.TemplateId));
        });
        admin.MapGet("/crowds/{name}", (string name, int people, Population all) => Count(Enumerable.Range(0, people).Select(number => all.Of(NameOf(name, number)))));
    }

    public static string NameOf(string crowd, int number) => $"{crowd}-{number}";

    private static CrowdCount Count(IEnumerable<Person> people)
    {
        var got = people.Select(person => person.Inbox.Count).ToList();
        return new(got.Sum(), got.Count(messages => messages > 0), got.Max());
    }
}

internal sealed record NewCrowd(string Name, int People, string TemplateId);

/// <summary>How many messages a crowd got, how many of it got one, and the most that one of it got.</summary>
public sealed record CrowdCount(int Messages, int Reached, int Most);
