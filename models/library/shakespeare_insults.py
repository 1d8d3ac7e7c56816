FIRST = ["artless", "bawdy", "craven", "goatish", "mewling", "puny", "saucy", "villainous"]
SECOND = ["beef-witted", "clay-brained", "dog-hearted", "fly-bitten", "milk-livered", "onion-eyed", "toad-spotted"]
NOUNS = ["barnacle", "canker-blossom", "flap-dragon", "hedge-pig", "maggot-pie", "measle", "pigeon-egg", "wagtail"]


def app(ui):
    ui.title("Shakespeare insults")
    s = ui.state
    whom = ui.field("To whom (may stay empty)").strip()
    if ui.button("Another") or "words" not in s:
        s.words = f"{random.choice(FIRST)}, {random.choice(SECOND)} {random.choice(NOUNS)}!"
        s.count = s.get("count", 0) + 1
    ui.text(f"{whom}, thou {s.words}" if whom else f"Thou {s.words}", size=36, bold=True)
    ui.text(f"Insult {s.count}", color="muted")
