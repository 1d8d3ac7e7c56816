PEOPLE = {
    "Anna": ["glasses", "long hair"],
    "Ben": ["beard", "hat"],
    "Cleo": ["hat", "long hair"],
    "Dan": ["glasses", "beard"],
    "Eva": ["glasses", "hat", "long hair"],
    "Finn": ["beard"],
    "Gina": ["long hair"],
    "Hugo": ["glasses"],
}


def app(ui):
    ui.title("Guess who")
    s = ui.state
    if ui.button("New game") or "secret" not in s:
        s.secret, s.asked, s.result = random.choice(list(PEOPLE)), [], ""
    with ui.row():
        for feature in ["glasses", "hat", "beard", "long hair"]:
            if ui.button(f"Has {feature}?") and feature not in s.asked and not s.result:
                s.asked.append(feature)
    for feature in s.asked:
        ui.text(f"{feature}: {'yes' if feature in PEOPLE[s.secret] else 'no'}", size=20)
    ui.text("Who is it? Press a name", bold=True)
    with ui.grid(4):
        for name, features in PEOPLE.items():
            fits = all((feature in features) == (feature in PEOPLE[s.secret]) for feature in s.asked)
            if not fits:
                ui.text(name, color="muted", align="center")
            elif ui.button(name) and not s.result:
                s.result = f"Yes, {name}!" if name == s.secret else f"No, it was {s.secret}"
    ui.table([[name, ", ".join(features)] for name, features in PEOPLE.items()], header=["Name", "Features"])
    ui.text(s.result, size=28, bold=True)
    ui.text(f"Questions: {len(s.asked)}")
