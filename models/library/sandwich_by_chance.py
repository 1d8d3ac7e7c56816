import random

BREAD = ["Rye bread", "Baguette", "Toast", "Bagel"]
FILLING = ["cheese", "tuna", "egg", "hummus", "chicken"]
EXTRA = ["tomato", "cucumber", "rocket", "pickles"]


def app(ui):
    ui.title("Sandwich")
    s = ui.state
    if ui.button("New sandwich"):
        s.bread, s.filling, s.extra = random.choice(BREAD), random.choice(FILLING), random.choice(EXTRA)
    if s.get("bread"):
        ui.text(f"{s.bread} with {s.filling} and {s.extra}", size=32, bold=True)
    else:
        ui.text("Press the button", color="muted")
