namespace ZiZhiJin.Domain.Intake;

/// <summary>Goes on with what came of an effect.</summary>
internal sealed class OutcomeTurn(ChatTurn turn)
{
    public void Take(ChatEffect effect, ChatOutcome outcome)
    {
        switch (outcome)
        {
            case ChatOutcome.Offered offered when turn.Node is FlowNode.Pick pick:
                Offer(pick, offered.Choices);
                break;
            case ChatOutcome.SurveyOpened opened:
                SurveyTurn.Begin(turn, opened);
                break;
            case ChatOutcome.Done done:
                turn.Move(done.Values.Aggregate(turn.Here, (here, value) => here.With(value.Key, value.Value)) with { Walk = null });
                turn.Enter(turn.Node switch { FlowNode.Walk walk => walk.Next, FlowNode.Act act => act.Next, _ => throw Unfit(effect, outcome) });
                break;
            case ChatOutcome.Refused refused:
                turn.Say(refused.Sentence);
                turn.Move(turn.Here with { Walk = null });
                turn.Enter(AfterRefusal(refused.Code));
                break;
            default:
                throw Unfit(effect, outcome);
        }
    }

    private void Offer(FlowNode.Pick pick, IReadOnlyList<ChatChoice> choices)
    {
        if (choices.Count == 0)
        {
            turn.Enter(pick.Empty);
        }
        else if (pick.TakeOnly && choices is [var only])
        {
            turn.Move(turn.Here.With(pick.Key, only.Id).With($"{pick.Key}Text", only.Text));
            turn.Enter(pick.Next);
        }
        else
        {
            turn.Move(turn.Here with { Offered = choices });
            turn.Say(ChatTexts.Filled(pick.Text, turn.Here.Values));
            turn.Say(ChatTexts.Numbered(choices.Select(choice => choice.Text)));
            turn.Wait();
        }
    }

    private string? AfterRefusal(string code) => turn.Node switch
    {
        FlowNode.Act act => act.Refused.GetValueOrDefault(code) ?? act.Refused.GetValueOrDefault("*"),
        FlowNode.Walk walk => walk.Refused,
        _ => null,
    };

    private static InvalidOperationException Unfit(ChatEffect effect, ChatOutcome outcome) => new($"{outcome.GetType().Name} is no outcome of {effect.GetType().Name}.");
}
