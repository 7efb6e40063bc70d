using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Settings;

[OptionsValidator]
internal sealed partial class BotAccountOptionsValidator : IValidateOptions<BotAccountOptions>;

[OptionsValidator]
internal sealed partial class OrganisatiesOptionsValidator : IValidateOptions<OrganisatiesOptions>;

[OptionsValidator]
internal sealed partial class TurnOptionsValidator : IValidateOptions<TurnOptions>;

[OptionsValidator]
internal sealed partial class InboundOptionsValidator : IValidateOptions<InboundOptions>;
