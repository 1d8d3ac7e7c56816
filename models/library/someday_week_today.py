COLUMNS = ["Someday", "This week", "Today"]


def app(ui):
    ui.title("Sooner or later")
    board = ui.state.get("board", [[], [], []])
    with ui.row():
        thing = ui.field("Thing").strip()
        if ui.button("Add") and thing:
            board[0].append(thing)
            ui.clear("Thing")
    with ui.grid(3):
        for i, column in enumerate(COLUMNS):
            with ui.card(f"{column} ({len(board[i])})"):
                picked = ui.list(board[i], actions=["Done" if i == 2 else "Sooner"])
                if picked:
                    thing = board[i].pop(picked.index)
                    if i < 2:
                        board[i + 1].append(thing)
