def app(ui):
    ui.title("Cut list")
    pieces = ui.state.get("pieces", [])
    with ui.row():
        length = ui.number("Piece in cm", 80, min=1, max=240)
        if ui.button("Add"):
            pieces.append(length)
            pieces.sort(reverse=True)
    picked = ui.list([f"{piece:g} cm" for piece in pieces], actions=["Delete"])
    if picked:
        pieces.pop(picked.index)
    boards = []
    for piece in pieces:
        fits = next((board for board in boards if sum(board) + piece <= 240), None)
        if fits is None:
            boards.append([piece])
        else:
            fits.append(piece)
    ui.text(f"{len(boards)} {'board' if len(boards) == 1 else 'boards'}", size=40, bold=True)
    for number, board in enumerate(boards, 1):
        ui.text(f"Board {number}: {' + '.join(f'{piece:g}' for piece in board)}, {240 - sum(board):g} over")
