SOUNDS = {"Moo": "🐄", "Woof": "🐕", "Meow": "🐈", "Quack": "🦆", "Oink": "🐖", "Baa": "🐑"}


def app(ui):
    ui.title("Who says that?")
    s = ui.state
    stars, sound = s.get("stars", 0), s.get("sound", "Moo")
    ui.text(f"{sound}!", size=64, bold=True, align="center")
    with ui.grid(3):
        for name, animal in SOUNDS.items():
            if ui.button(animal):
                if name == sound:
                    s.stars = stars = stars + 1
                    s.sound = random.choice([one for one in SOUNDS if one != sound])
                    s.words = f"Yes, {sound} says the {animal}"
                    ui.note("C5")
                else:
                    s.words = f"The {animal} says {name}. Try again"
    ui.text(s.get("words", "Press the right animal"), size=20, align="center")
    ui.text("⭐" * stars, size=32, align="center")
    ui.text(f"{stars} {'star' if stars == 1 else 'stars'}", align="center")
