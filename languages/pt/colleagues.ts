import type { ColleagueWords } from '../colleague-words.ts';

/** How people hand a move over, and say who stands in for them. */
export const colleagues: ColleagueWords = {
  give: `passe, passar, passa, repasse, repassar, repassa, entregue, entregar, entrega, atribua, atribuir, (transfira|transferir|transfere) (a migração|as migrações|todas as minhas)[ (da|do|de)]`,
  to: `para[ o| a], pra, pro, ao, à`,
  over: `adiante`,
  all: `[todas ][as ]minhas migrações[ em andamento| abertas], todas[ elas], tudo, todos os meus clientes, migrações[ em andamento]`,
  it: `ela, isso, esta[ migração], essa[ migração], a migração, este (cliente|plano), esse (cliente|plano), o (cliente|plano)`,
  move: `[a ]migração[ (da|do|de)], [o ]cliente, a, o`,
  nobody: `csp, microsoft, nós, mim, você, o csp, nosso csp`,
  withdraw: `(cancele|cancelar|cancela|desfaça|desfazer|retirar|retire) [o |meu ](repasse|repasses|entrega)[ (da|do|de)], não repasse`,
  standIn: `[(meu|minha|o meu|a minha|definir|defina|escolher) ](substituto|substituta|suplente|stand[ ]in)[ é| será]`,
  until: `até[ o dia| dia| o]`,
  standsIn: `(me substitui|vai me substituir|me substituirá|fica no meu lugar|me cobre|cobre para mim|é (o |a )?(meu|minha) (substituto|substituta|suplente)), como (meu |minha )?(substituto|substituta)`,
  off: `(encerrar|encerre|remover|remova|tirar|tire|cancelar|cancele|desativar|desative) [o |a |meu |minha ](substituto|substituta|suplente|substituição), sem (substituto|substituta|suplente), (substituto|substituta) (desligado|desligada), voltei (de|das) férias`,
  who: `[meu |minha |mostrar meu ](substituto|substituta|suplente), quem (é (o )?meu substituto|me substitui|é minha substituta)`,
};
