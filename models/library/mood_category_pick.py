import random

IDEAS = {"Film": ["Comedy", "Thriller", "Cartoon"], "Game": ["Chess", "Cards", "Darts"], "Food": ["Pizza", "Sushi", "Curry"]}


def app(ui):
    ui.title("Tonight")
    s = ui.state
    category = ui.choice("Category", list(IDEAS))
    if ui.button("Suggest"):
        s.idea = random.choice(IDEAS[category])
    ui.text(s.get("idea", "No suggestion yet"), size=40, bold=True, align="center")
