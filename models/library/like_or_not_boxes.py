FOODS = ["Broccoli", "Pasta", "Fish", "Rice"]


def app(ui):
    ui.title("Foods")
    liked = ui.state.get("liked", [])
    disliked = ui.state.get("disliked", [])
    with ui.row():
        like, dislike = ui.button("Like"), ui.button("Dislike")
        if ui.button("Start over"):
            liked.clear()
            disliked.clear()
    place = len(liked) + len(disliked)
    if (like or dislike) and place < len(FOODS):
        (liked if like else disliked).append(FOODS[place])
        place += 1
    ui.text(FOODS[place] if place < len(FOODS) else "All sorted", size=32)
    ui.text("I like: " + ", ".join(liked))
    ui.text("I don't like: " + ", ".join(disliked))
