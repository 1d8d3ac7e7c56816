import random

# Name, minutes, vegetarian.
MEALS = [
    ("Pancakes", 25, True),
    ("Lentil soup", 35, True),
    ("Fish and rice", 30, False),
    ("Omelette", 10, True),
    ("Chicken curry", 45, False),
    ("Sausages and mash", 20, False),
]


def app(ui):
    ui.title("What shall we eat?")
    s = ui.state
    time = ui.slider("Minutes I have", 10, 60, 30, step=5)
    vegetarian = ui.checkbox("Vegetarian", False)
    fitting = [name for name, minutes, green in MEALS if minutes <= time and (green or not vegetarian)]
    ui.text(f"{len(fitting)} meals fit", color="muted")
    if ui.button("Suggest a meal") and fitting:
        others = [name for name in fitting if name != s.get("meal")]
        s.meal = random.choice(others or fitting)
    ui.text(s.get("meal", "?"), size=48, bold=True, align="center", color="accent")
    ui.text("All that fit: " + ", ".join(fitting))
